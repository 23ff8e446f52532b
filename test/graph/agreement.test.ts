import { expect, it } from "vitest";
import { mayAgree, type SaidValue } from "../../src/graph/agreement.ts";
import type { Value } from "../../src/model/value.ts";

function money(said: string, value: string, currency = "USD"): SaidValue {
  const at = said.indexOf("$");
  return {
    value: { kind: "money", text: said.slice(at), value, currency },
    before: said.slice(0, at),
  };
}

function count(said: string, value: string, unit = "employee"): SaidValue {
  const at = said.search(/\d/);
  const text = said.slice(at);
  return { value: { kind: "quantity", text, value, unit }, before: said.slice(0, at) };
}

function days(from: string, to: string): SaidValue {
  const value: Value = { kind: "date", text: from, from, to, precision: "day" };
  return { value, before: "" };
}

it.each([
  [money("$14.3 billion", "14300000000"), money("about $14 billion", "14000000000"), true],
  [money("$14.3 billion", "14300000000"), money("$14 billion", "14000000000"), true],
  [money("$14.3 billion", "14300000000"), money("$10 billion", "10000000000"), false],
  [money("$2.4 billion", "2400000000"), money("about $2 billion", "2000000000"), true],
  [money("$400 million", "400000000"), money("$650 million", "650000000"), false],
  [money("more than $200 million", "200000000"), money("$231 million", "231000000"), true],
  [money("more than $200 million", "200000000"), money("$150 million", "150000000"), false],
  [money("less than $200 million", "200000000"), money("$150 million", "150000000"), true],
  [money("$200 million", "200000000"), money("$150 million", "150000000", "CAD"), true],
  [count("1,964 employees", "1964"), count("nearly 2,000 employees", "2000"), true],
  [count("4,100 employees", "4100"), count("4,000 employees", "4000"), true],
  [count("4,100 employees", "4100"), count("6,700 employees", "6700"), false],
  [count("4,100 employees", "4100"), count("67 ships", "67", "ship"), true],
  [count("12 ships", "12", "ship"), count("13 ships", "13", "ship"), false],
  [days("1987-01-01", "1987-12-31"), days("1987-05-01", "1987-05-31"), true],
  [days("1987-05-04", "1987-05-04"), days("1987-05-05", "1987-05-05"), false],
])("$before$value.text and $1.before$1.value.text", (a, b, isOne) => {
  expect([mayAgree(a, b), mayAgree(b, a)]).toEqual([isOne, isOne]);
});
