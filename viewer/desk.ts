import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { decodeView, findReader, type ViewGraph } from "./data/index.ts";
import {
  type Article,
  type ArticleProblem,
  Cancelled,
  createReaderClient,
} from "./extract/index.ts";
import { type Desk, type DeskStatus, en } from "./ui/index.ts";

/** What the desk needs of the page. */
interface DeskOptions {
  readonly shown: ReadonlySignal<ViewGraph | null>;
  /** The graph that came with the page. */
  readonly own: () => ViewGraph;
  readonly show: (graph: ViewGraph) => void;
}

/** What the graph on the desk was made of. */
interface Pile {
  readonly graph: ViewGraph;
  readonly articles: readonly Article[];
  /** The graph whose documents it joined. */
  readonly joined: ViewGraph | null;
}

/** Reads articles in a worker that the page itself holds, and shows their graph. */
export function openDesk(page: Document, { shown, own, show }: DeskOptions): Desk {
  const load = findReader(page);
  const client = createReaderClient(load ?? (async () => ""));
  const status = signal<DeskStatus>({ at: "rest" });
  const isOpen = signal(false);
  const joins = signal(false);
  const pile = signal<Pile | null>(null);
  const canJoin = computed(() => shown.value?.hasTexts === true);
  const read = async (
    given: readonly Article[],
    earlier: readonly ArticleProblem[],
  ): Promise<void> => {
    const before = pile.peek();
    const graph = shown.peek();
    const isPile = before !== null && before.graph === graph;
    const isJoining = joins.peek() && canJoin.peek();
    const joined = !isJoining ? null : isPile ? before.joined : graph;
    const articles = isJoining && isPile ? [...before.articles, ...given] : given;
    const { reading, version } = own();
    status.value = { at: "reading", progress: null };
    const { blocks, problems: found } = await client.read(
      { articles, kept: joined?.documents ?? [], options: reading, version },
      (progress) => {
        status.value = { at: "reading", progress };
      },
    );
    const problems = [...earlier, ...found];
    const made = decodeView(blocks);
    if (made.counts.documents === 0) {
      status.value = { at: "failed", message: en.reader.nothing, problems };
      return;
    }
    status.value = { at: "read", problems };
    isOpen.value = problems.length > 0;
    pile.value = { graph: made, articles, joined };
    show(made);
  };
  return {
    canRead: load !== null,
    isOpen,
    status,
    joins,
    canJoin,
    isElsewhere: computed(() => shown.value !== null && shown.value !== own()),
    read: (articles, problems = []) => {
      isOpen.value = true;
      if (load === null || status.peek().at === "reading" || articles.length === 0) return;
      read(articles, problems).catch((error: unknown) => {
        status.value = failure(error);
      });
    },
    cancel: client.cancel,
    goBack: () => {
      isOpen.value = false;
      status.value = { at: "rest" };
      show(own());
    },
  };
}

function failure(error: unknown): DeskStatus {
  if (error instanceof Cancelled)
    return { at: "failed", message: en.reader.cancelled, problems: [] };
  const problem = { article: "", message: String(error), isLost: true };
  return { at: "failed", message: null, problems: [problem] };
}
