import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { ArticleProblem } from "../extract/index.ts";
import { Dialog } from "./dialog.tsx";
import { chosenFiles, pastedArticle } from "./drop.ts";
import type { Page } from "./page.ts";
import { take } from "./take.ts";

/** Where articles are given to the page, and where it tells how far it has read. */
export function ReaderDialog({ page }: { readonly page: Page }): VNode | null {
  const { desk, words } = page;
  if (!desk.isOpen.value) return null;
  const status = desk.status.value;
  const close = (): void => {
    desk.isOpen.value = false;
  };
  return (
    <Dialog page={page} name="reader" title={words.reader.title} onClose={close}>
      {!desk.canRead ? (
        <CannotRead page={page} />
      ) : status.at === "reading" ? (
        <Progress page={page} />
      ) : (
        <Intake page={page} />
      )}
      {desk.isElsewhere.value && status.at !== "reading" && (
        <button type="button" class="text-button" onClick={desk.goBack}>
          {words.reader.goBack}
        </button>
      )}
    </Dialog>
  );
}

function CannotRead({ page: { words } }: { readonly page: Page }): VNode {
  return (
    <>
      <p>{words.reader.cannot}</p>
      <dl class="commands">
        {words.reader.how.map(([command, meaning]) => (
          <div key={command}>
            <dt>
              <code>{command}</code>
            </dt>
            <dd class="muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Progress({ page }: { readonly page: Page }): VNode {
  const { desk, words } = page;
  const status = desk.status.value;
  const progress = status.at === "reading" ? status.progress : null;
  const [done, all] = [progress?.done ?? 0, progress?.all ?? 1];
  const told =
    progress === null
      ? words.reader.starting
      : progress.name === ""
        ? words.reader.building
        : words.reader.progress(done + 1, all, progress.name);
  return (
    <>
      <progress aria-label={words.reader.title} max={all + 1} value={done} />
      <p role="status" class="reader-progress">
        <bdi>{told}</bdi>
      </p>
      <button type="button" class="action" onClick={desk.cancel}>
        {words.reader.cancel}
      </button>
    </>
  );
}

function Intake({ page }: { readonly page: Page }): VNode {
  const { desk, words } = page;
  const pasted = useSignal("");
  return (
    <>
      <Outcome page={page} />
      <p>{words.reader.promise}</p>
      <p class="actions">
        {(["chooseFiles", "chooseFolder"] as const).map((which) => (
          <label key={which} class="action">
            {words.reader[which]}
            <input
              type="file"
              class="for-ears"
              multiple
              {...(which === "chooseFolder" ? { webkitdirectory: true } : {})}
              onChange={({ currentTarget }) => void take(page, chosenFiles(currentTarget.files))}
            />
          </label>
        ))}
      </p>
      <label class="paste">
        <span class="muted">{words.reader.paste}</span>
        <textarea
          rows={5}
          value={pasted.value}
          onInput={({ currentTarget }) => {
            pasted.value = currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        class="action"
        disabled={pasted.value.trim() === ""}
        onClick={() => desk.read([pastedArticle(pasted.value)])}
      >
        {words.reader.readPasted}
      </button>
      {desk.canJoin.value && <Mode page={page} />}
    </>
  );
}

function Mode({ page: { desk, words } }: { readonly page: Page }): VNode {
  return (
    <fieldset class="mode">
      <legend class="muted">{words.reader.mode}</legend>
      {(["alone", "joined"] as const).map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="reader-mode"
            checked={desk.joins.value === (mode === "joined")}
            onChange={() => {
              desk.joins.value = mode === "joined";
            }}
          />
          {words.reader.modes[mode]}
        </label>
      ))}
    </fieldset>
  );
}

/** What became of the articles before. */
function Outcome({ page: { desk, words } }: { readonly page: Page }): VNode | null {
  const status = desk.status.value;
  if (status.at !== "read" && status.at !== "failed") return null;
  const { problems } = status;
  const lost = problems.filter(({ isLost }) => isLost).length;
  if (status.at === "read" && problems.length === 0) return null;
  const told = status.at === "read" ? words.reader.problems(lost, problems.length) : status.message;
  return (
    <div class="note" role="alert">
      <p>{told ?? words.reader.failed}</p>
      {problems.length > 0 && <Problems problems={problems} />}
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly ArticleProblem[] }): VNode {
  return (
    <ul>
      {problems.map(({ article, message }) => (
        <li key={`${article} ${message}`}>
          <bdi>{article}</bdi>: {message}
        </li>
      ))}
    </ul>
  );
}
