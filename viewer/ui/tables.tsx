import { type Signal, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { compareText } from "../../src/model/order.ts";
import { type Selection, statementOf } from "../state/index.ts";
import { ConflictList } from "./conflict-list.tsx";
import { Drawing } from "./drawing.tsx";
import { EntityName, edgeWords } from "./names.tsx";
import type { Page } from "./page.ts";

/** Rows added at a time: thousands at once would make the page slow. */
const STEP = 200;

const TABS = ["entities", "relations", "conflicts"] as const;
type Tab = (typeof TABS)[number];

/** The graph as tables, under the same filters and selection as the picture, and what its texts disagree about. */
export function Tables({ page }: { readonly page: Page }): VNode {
  const { words, store, index } = page;
  const tab = useSignal<Tab>("entities");
  const visible = store.visible.value;
  const nodes = index.ranked.flatMap((id) =>
    visible.nodes.has(id) ? (index.nodes.get(id) ?? []) : [],
  );
  const edges = index.graph.edges.filter((edge) => visible.edges.has(edge.id));
  const conflicts = index.graph.conflicts.filter(({ subject }) => visible.nodes.has(subject));
  const counts = { entities: nodes.length, relations: edges.length, conflicts: conflicts.length };
  return (
    <div class="tables">
      {!page.canDraw && <Drawing page={page} />}
      <div class="tabs" role="tablist">
        {TABS.filter((name) => name !== "conflicts" || index.graph.conflicts.length > 0).map(
          (name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-controls="tab-body"
              aria-selected={tab.value === name}
              onClick={() => {
                tab.value = name;
              }}
            >
              {words[name]} <span class="count">{counts[name]}</span>
            </button>
          ),
        )}
      </div>
      <div id="tab-body" role="tabpanel" aria-labelledby={`tab-${tab.value}`} class="tab-body">
        {tab.value === "conflicts" ? (
          <ConflictList page={page} conflicts={conflicts} title={words.conflicts} />
        ) : tab.value === "entities" ? (
          <Table
            key="entities"
            page={page}
            rows={nodes}
            columns={entityColumns(page)}
            selectionOf={(node) => ({ kind: "node", id: node.id })}
          />
        ) : (
          <Table
            key="relations"
            page={page}
            rows={edges}
            columns={relationColumns(page)}
            selectionOf={(edge) => ({ kind: "edge", id: edge.id })}
          />
        )}
      </div>
    </div>
  );
}

interface Sorting {
  readonly column: number;
  readonly isUp: boolean;
}

interface Column<T> {
  readonly title: string;
  /** What the column sorts by. */
  readonly key: (row: T) => string | number;
  readonly show: (row: T) => VNode | string | number;
}

function entityColumns(page: Page): readonly Column<GraphNode>[] {
  const { columns } = page.words;
  const degree = (node: GraphNode): number => page.index.edgesOf.get(node.id)?.length ?? 0;
  return [
    {
      title: columns.name,
      key: (node) => node.entity.name,
      show: (node) => <EntityName page={page} node={node} />,
    },
    {
      title: columns.type,
      key: (node) => node.entity.type,
      show: (node) => node.entity.type,
    },
    {
      title: columns.mentions,
      key: (node) => node.entity.mentions,
      show: (node) => node.entity.mentions,
    },
    { title: columns.relations, key: degree, show: degree },
  ];
}

function relationColumns(page: Page): readonly Column<GraphEdge>[] {
  const { columns, statements } = page.words;
  const name = (id: string): string => page.index.nodes.get(id)?.entity.name ?? id;
  return [
    {
      title: columns.subject,
      key: (edge) => name(edge.subject),
      show: (edge) => <bdi>{name(edge.subject)}</bdi>,
    },
    { title: columns.relation, key: edgeWords, show: (edge) => <bdi>{edgeWords(edge)}</bdi> },
    {
      title: columns.object,
      key: (edge) => name(edge.object),
      show: (edge) => <bdi>{name(edge.object)}</bdi>,
    },
    {
      title: columns.statement,
      key: (edge) => statementOf(edge),
      show: (edge) => statements[statementOf(edge)],
    },
    { title: columns.sentences, key: (edge) => edge.weight, show: (edge) => edge.weight },
  ];
}

function Table<T extends { readonly id: string }>({
  page,
  rows,
  columns,
  selectionOf,
}: {
  readonly page: Page;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly selectionOf: (row: T) => Selection;
}): VNode {
  const sort = useSignal<Sorting | null>(null);
  const shown = useSignal(STEP);
  const sorted = sortRows(rows, columns, sort.value);
  const selected = page.store.state.value.selection?.id;
  const select = (row: T): void => {
    // A second press goes on to what is said of it.
    if (row.id === selected) document.querySelector<HTMLElement>(".panel-body")?.focus();
    page.store.dispatch({ do: "select", selection: selectionOf(row) });
  };
  return (
    <>
      <table aria-rowcount={rows.length + 1}>
        <HeadRow columns={columns} sort={sort} />
        <tbody>
          {sorted.slice(0, shown.value).map((row) => (
            <tr
              key={row.id}
              data-id={row.id}
              class={row.id === selected ? "is-selected" : undefined}
              onClick={() => select(row)}
            >
              {columns.map(({ title, show }, at) => (
                <td key={title}>
                  {at === 0 ? (
                    <button type="button" class="row-button">
                      {show(row)}
                    </button>
                  ) : (
                    show(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.value && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            shown.value += STEP;
          }}
        >
          {page.words.more(sorted.length - shown.value)}
        </button>
      )}
    </>
  );
}

function HeadRow<T>({
  columns,
  sort,
}: {
  readonly columns: readonly Column<T>[];
  readonly sort: Signal<Sorting | null>;
}): VNode {
  return (
    <thead>
      <tr>
        {columns.map(({ title }, at) => (
          <th key={title} scope="col" aria-sort={ariaSort(sort.value, at)}>
            <button
              type="button"
              class="text-button"
              onClick={() => {
                const isSame = sort.value?.column === at;
                sort.value = { column: at, isUp: isSame ? !sort.value?.isUp : true };
              }}
            >
              {title}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortRows<T extends { readonly id: string }>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sort: Sorting | null,
): readonly T[] {
  const key = sort ? columns[sort.column]?.key : undefined;
  if (!sort || !key) return rows;
  const way = sort.isUp ? 1 : -1;
  return rows.toSorted((one, two) => {
    const [a, b] = [key(one), key(two)];
    const order =
      typeof a === "number" && typeof b === "number"
        ? b - a
        : compareText(String(a).toLowerCase(), String(b).toLowerCase());
    return order * way || compareText(one.id, two.id);
  });
}

function ariaSort(sort: Sorting | null, at: number): "ascending" | "descending" | "none" {
  if (sort?.column !== at) return "none";
  return sort.isUp ? "ascending" : "descending";
}
