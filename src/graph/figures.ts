import type { QualifierName } from "../model/claim.ts";
import type { GraphClaim } from "../model/graph.ts";
import type { RelationDefinition, RelationType } from "../model/pack.ts";
import { foldName } from "../model/text.ts";
import type { DateValue, Value } from "../model/value.ts";
import { mayAgree, type SaidValue } from "./agreement.ts";
import { meaningOf } from "./meaning.ts";
import { canMeet } from "./periods.ts";
import { firstOf, gatherAnswers, type Question, type Statement } from "./questions.ts";

/** Characters before a figure in which "about" and the like stand. */
const LEAD = 40;
/** Days between two deeds that differ in their verb: what is announced in one year is shipped in the next. */
const VERBS_APART = 365;
const DAY_MS = 86_400_000;
/** Of deeds that two ends may have several times, these are compared where the times meet; a day only where there is one deed. */
const COMPARED: readonly QualifierName[] = ["amount", "stake"];
const COMPARED_ONCE: readonly QualifierName[] = [...COMPARED, "date"];

/** Different values where there is one: days of birth and foundation, measures of one quality, prices and days of one deed. */
export function findFigures(
  statements: readonly Statement[],
  relations: ReadonlyMap<RelationType, RelationDefinition>,
): readonly Question[] {
  const affirmed = statements.filter(({ claim }) => claim.polarity === "affirmed");
  const values = affirmed.filter(({ claim }) => claim.value !== null);
  const deeds = affirmed.filter(({ claim }) => claim.object !== null);
  return [
    ...findAttributes(values, relations),
    ...COMPARED_ONCE.flatMap((name) => findQualifiers(deeds, name, relations)),
  ];
}

function findAttributes(
  statements: readonly Statement[],
  relations: ReadonlyMap<RelationType, RelationDefinition>,
): readonly Question[] {
  const found = gatherAnswers(statements, (statement) => {
    const { claim, subject } = statement;
    const about = aboutOf(claim, relations);
    return about === null || claim.value === null
      ? null
      : { key: `${subject} ${claim.type} ${about}`, said: meaningOf(claim.value) };
  });
  return found.map((answers) => {
    const { claim, subject } = firstOf(answers);
    const { type } = claim;
    const about = aboutOf(claim, relations) ?? type;
    const opposes = valuesOppose(answers, attributeOf);
    return { kind: "value", subject, type, about, object: null, answers, opposes };
  });
}

function attributeOf({ claim }: Statement): Value | null {
  return claim.value;
}

/** Verbs that tell what a figure is: what costs 5 has that cost. */
const TELLING_VERBS: ReadonlySet<string> = new Set(["cost", "value", "weigh"]);
/** "Revenue of", right before a figure. */
const NAMED =
  /(\p{L}[\p{L}-]+) of(?: (?:about|around|some|roughly|nearly|over|more than|less than))?\s*$/u;
/** Nouns before "of" that tell only how a figure was made. */
const EMPTY_NAMES: ReadonlySet<string> = new Set(["total", "sum", "average", "amount", "maximum"]);

/** What a value is of: its attribute where that has one value, its metric, name or unit for a measure; null where that is not told. */
function aboutOf(
  claim: GraphClaim,
  relations: ReadonlyMap<RelationType, RelationDefinition>,
): string | null {
  const { type, value, predicate, qualifiers } = claim;
  if (relations.get(type)?.isFunctional === true) return type;
  if (value === null || value.kind === "date" || value.kind === "text") return null;
  if (qualifiers.metric !== undefined) return foldName(qualifiers.metric.text);
  const name = NAMED.exec(leadOf(claim, value))?.[1]?.toLowerCase();
  if (name !== undefined && !EMPTY_NAMES.has(name)) return name;
  // Sums of money and shares may be of anything; a number of something says of what.
  if (value.kind === "quantity" && value.unit !== "") return foldName(value.unit);
  return TELLING_VERBS.has(predicate) ? predicate : null;
}

function findQualifiers(
  statements: readonly Statement[],
  name: QualifierName,
  relations: ReadonlyMap<RelationType, RelationDefinition>,
): readonly Question[] {
  const valueOf = ({ claim }: Statement): Value | null => claim.qualifiers[name] ?? null;
  const found = gatherAnswers(statements, ({ claim, subject, object }) => {
    const value = claim.qualifiers[name];
    const isOnce = relations.get(claim.type)?.isOnce === true;
    if (value === undefined || value.kind === "text") return null;
    if (!(isOnce || COMPARED.includes(name)) || claim.status === "former") return null;
    return { key: `${subject} ${claim.type} ${object}`, said: meaningOf(value) };
  });
  return found.map((answers) => {
    const { claim, subject, object } = firstOf(answers);
    const isOnce = relations.get(claim.type)?.isOnce === true;
    const differ = valuesOppose(answers, valueOf, isOnce);
    const opposes = name === "date" ? daysOppose(differ) : differ;
    return { kind: "value", subject, type: claim.type, about: name, object, answers, opposes };
  });
}

type Opposes = Question["opposes"];

/** Values that cannot agree, of one time unless that does not matter, in texts neither of which tells the other's value too. */
function valuesOppose(
  answers: ReadonlyMap<string, readonly Statement[]>,
  valueOf: (statement: Statement) => Value | null,
  isTimeless = false,
): Opposes {
  const byDocument = new Map<string, Statement>();
  for (const told of answers.values())
    for (const each of told) byDocument.set(`${each.claim.document}\n${meaning(each)}`, each);
  const knows = (
    document: string,
    { claim: { document: own } }: Statement,
    said: string,
  ): boolean => own !== document && byDocument.has(`${document}\n${said}`);
  function meaning(statement: Statement): string {
    const value = valueOf(statement);
    return value === null ? "" : meaningOf(value);
  }
  return (a, b) => {
    const [one, two] = [valueOf(a), valueOf(b)];
    if (one === null || two === null || a.claim.document === b.claim.document) return false;
    if (!(isTimeless || canMeet(a.period, b.period))) return false;
    if (knows(a.claim.document, b, meaning(b)) || knows(b.claim.document, a, meaning(a)))
      return false;
    return !mayAgree(inSentence(a, one), inSentence(b, two));
  };
}

/** Days of one deed told with one verb; with two verbs the deed may have two steps. */
function daysOppose(differ: Opposes): Opposes {
  return (a, b) => {
    if (!differ(a, b)) return false;
    const [one, two] = [a.claim.qualifiers.date, b.claim.qualifiers.date];
    if (a.claim.predicate === b.claim.predicate || one?.kind !== "date" || two?.kind !== "date")
      return true;
    return Math.max(daysBetween(one, two), daysBetween(two, one)) > VERBS_APART;
  };
}

function daysBetween(earlier: DateValue, later: DateValue): number {
  return (Date.parse(later.from) - Date.parse(earlier.to)) / DAY_MS;
}

function inSentence({ claim }: Statement, value: Value): SaidValue {
  return { value, before: leadOf(claim, value) };
}

/** The words right before a value in its sentence. */
function leadOf({ evidence: { quote } }: GraphClaim, value: Value): string {
  const at = quote.indexOf(value.text);
  return at < 0 ? "" : quote.slice(Math.max(0, at - LEAD), at);
}
