import { droppedFiles, type Page, pastedArticle, take } from "./ui/index.ts";

/** A graph file let fall anywhere on the page is opened; articles that fall on it, or a text that is pasted, are read. */
export function takeArticles(page: Page, gone: AbortSignal): void {
  const options = { signal: gone };
  addEventListener("dragover", (event) => event.preventDefault(), options);
  addEventListener(
    "drop",
    (event) => {
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => take(page, files));
    },
    options,
  );
  addEventListener(
    "paste",
    (event) => {
      if (event.target instanceof Element && event.target.matches("input, textarea")) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) {
        void take(
          page,
          files.map((file) => ({ file, name: file.name })),
        );
      } else if (text.trim() !== "") page.desk.read([pastedArticle(text)]);
    },
    options,
  );
}
