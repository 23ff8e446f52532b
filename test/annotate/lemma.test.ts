import { expect, it } from "vitest";
import { lemmaOf } from "../../src/annotate/lemma.ts";
import type { Upos } from "../../src/model/annotation.ts";

/** Penn tag, its part of speech, and pairs of form and lemma. */
const TABLE: readonly (readonly [string, Upos, string])[] = [
  [
    "VBD",
    "VERB",
    "acquired:acquire unveiled:unveil led:lead bought:buy founded:found said:say paid:pay built:build sued:sue fined:fine hired:hire " +
      "chaired:chair studied:study backed:back partnered:partner co-founded:co-found found:find merged:merge owned:own shipped:ship sold:sell " +
      "announced:announce released:release developed:develop invested:invest raised:raise joined:join left:leave resigned:resign named:name " +
      "based:base licensed:license licenced:licence poached:poach fired:fire replaced:replace succeeded:succeed outperformed:outperform beat:beat " +
      "cancelled:cancel canceled:cancel banned:ban approved:approve probed:probe charged:charge accused:accuse criticised:criticise criticized:criticize " +
      "endorsed:endorse opposed:oppose authored:author wrote:write powered:power adopted:adopt used:use relied:rely supplied:supply tied:tie died:die " +
      "spun:spin took:take went:go rebranded:rebrand overtook:overtake oversaw:oversee withdrew:withdraw rose:rise fell:fall grew:grow shut:shut put:put",
  ],
  [
    "VBG",
    "VERB",
    "founding:found running:run acquiring:acquire making:make planning:plan using:use dying:die tying:tie leading:lead merging:merge " +
      "suing:sue licensing:license hiring:hire selling:sell building:build shipping:ship winning:win creating:create developing:develop being:be",
  ],
  [
    "VBZ",
    "VERB",
    "launches:launch replaces:replace runs:run owns:own studies:study goes:go does:do teaches:teach passes:pass fixes:fix uses:use leads:lead " +
      "develops:develop partners:partner supplies:supply says:say has:have is:be",
  ],
  [
    "VBN",
    "VERB",
    "written:write given:give taken:take known:know led:lead born:bear headquartered:headquarter pasted:paste pivoted:pivot hinged:hinge spun:spin fine-tuned:fine-tune distilled:distill",
  ],
  ["VBP", "AUX", "'re:be ’ve:have are:be do:do"],
  ["MD", "AUX", "ca:can wo:will 'll:will ’d:would would:would could:could"],
  ["VBZ", "AUX", "'s:be ’s:be has:have"],
  [
    "NNS",
    "NOUN",
    "companies:company firms:firm businesses:business analyses:analysis women:woman children:child buses:bus boxes:box churches:church " +
      "movies:movie houses:house licences:licence databases:database leaves:leaf lives:life criteria:criterion series:series co-founders:co-founder " +
      "cities:city heroes:hero shoes:shoe wives:wife statuses:status gases:gas chairmen:chairman grandchildren:grandchild works:work earnings:earnings troops:troops skis:ski spokeswomen:spokeswoman 1960s:1960s",
  ],
  ["NN", "NOUN", "business:business news:news CEO:ceo bus:bus"],
  [
    "JJR",
    "ADJ",
    "better:good further:further stranger:strange larger:large bigger:big worse:bad cheaper:cheap easier:easy",
  ],
  ["JJS", "ADJ", "best:good largest:large biggest:big latest:late fastest:fast"],
  ["RBR", "ADV", "better:well worse:badly faster:fast further:far"],
  ["RBS", "ADV", "best:well"],
  ["PRP", "PRON", "me:i them:they her:she it:it him:he"],
  ["PRP$", "PRON", "her:her its:its"],
  ["RB", "PART", "n't:not n’t:not"],
  ["NNP", "PROPN", "Founders:founders Lee:lee"],
  ["DT", "DET", "an:a these:this the:the"],
];

it.each(
  TABLE.flatMap(([xpos, upos, pairs]) =>
    pairs.split(" ").map((pair) => [pair, upos, xpos] as const),
  ),
)("%s as %s %s", (pair, upos, xpos) => {
  const [form = "", lemma] = pair.split(":");
  expect(lemmaOf(form, upos, xpos)).toBe(lemma);
});
