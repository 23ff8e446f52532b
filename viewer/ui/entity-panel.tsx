import type { VNode } from "preact";
import type { GraphNode } from "../../src/model/graph.ts";
import { claimsOf, type Fact, type FactGroup, factsAbout, relationWords } from "../state/index.ts";
import { EntityActions } from "./entity-actions.tsx";
import { TypeMark } from "./marks.tsx";
import { Badges, EntityName } from "./names.tsx";
import type { Page } from "./page.ts";

/** All that is known of an entity: its names, its facts by relation, with a quote for each. */
export function EntityPanel({
  page,
  node,
}: {
  readonly page: Page;
  readonly node: GraphNode;
}): VNode {
  const { words } = page;
  const { entity } = node;
  const groups = factsAbout(page.index, node);
  return (
    <>
      <header class="panel-head">
        <p class="muted panel-kind">
          <TypeMark color={node.color} theme={page.theme.value} /> {entity.type}
        </p>
        <h2 dir="auto">{entity.name}</h2>
        <p class="muted">{words.mentions(entity.mentions, node.documents.length)}</p>
        {entity.aliases.length > 0 && (
          <p class="aliases">
            <span class="muted">{words.alsoKnownAs}</span>{" "}
            {entity.aliases.map((alias) => (
              <bdi key={alias} class="alias">
                {alias}
              </bdi>
            ))}
          </p>
        )}
        <EntityActions page={page} id={node.id} />
        {entity.isAmbiguous && <p class="note">{words.ambiguous}</p>}
      </header>
      {groups.length === 0 && <p class="muted">{words.noFacts}</p>}
      {groups.map((group) => (
        <Group key={`${group.direction} ${group.relation}`} page={page} node={node} group={group} />
      ))}
      {entity.merges.length > 0 && (
        <details class="merges">
          <summary>{words.mergedBecause}</summary>
          <ul>
            {entity.merges.map((merge) => (
              <li
                key={`${merge.rule} ${merge.names.join()} ${merge.evidence.map(({ document, start }) => `${document} ${start}`).join()}`}
              >
                <bdi>{merge.names[0]}</bdi> = <bdi>{merge.names[1]}</bdi>{" "}
                <span class="muted">{merge.rule}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Group({
  page,
  node,
  group,
}: {
  readonly page: Page;
  readonly node: GraphNode;
  readonly group: FactGroup;
}): VNode {
  const relation = relationWords(group.relation);
  return (
    <section class="facts">
      <h3>
        {group.direction === "by" ? (
          <>
            … {relation} <bdi>{node.entity.name}</bdi>
          </>
        ) : (
          relation
        )}
      </h3>
      <ul>
        {group.facts.map((fact) => (
          <FactRow key={fact.key} page={page} fact={fact} />
        ))}
      </ul>
    </section>
  );
}

function FactRow({ page, fact }: { readonly page: Page; readonly fact: Fact }): VNode {
  const { store, index } = page;
  const [claim] = claimsOf(index, fact.claims);
  const { edge } = fact;
  const open = (): void => {
    if (edge) store.dispatch({ do: "select", selection: { kind: "edge", id: edge.id } });
    else if (claim)
      store.dispatch({ do: "read", reading: { document: claim.document, claim: claim.id } });
  };
  return (
    <li>
      <button type="button" class="fact" onClick={open}>
        <span class="fact-head">
          {fact.other ? (
            <EntityName page={page} node={fact.other} />
          ) : (
            <bdi class="fact-said">{fact.said}</bdi>
          )}
          <Badges page={page} edge={fact} />
          {fact.claims.length > 1 && <span class="count">×{fact.claims.length}</span>}
        </span>
        {claim && (
          <span class="fact-quote muted" dir="auto">
            {claim.evidence.quote}
          </span>
        )}
      </button>
    </li>
  );
}
