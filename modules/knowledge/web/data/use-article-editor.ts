import { useEffect, useRef, useState } from 'react';
import { ApiError, onceKey } from '#kernel/browser';
import { useApi, useInvalidate, useSession } from '#modules/accounts/web';
import {
  type Article,
  type ArticleStatus,
  createArticleContract,
  getArticleContract,
  knowledgeErrors,
  listArticlesContract,
  listVersionsContract,
  updateArticleContract,
} from '../../contract/index.ts';
import { type ArticleText, changedFields, hasChanged, textOf } from '../state/article-text.ts';
import { keepText, readKept } from '../state/kept-text.ts';

export interface ArticleEditor {
  /** The article as it was last read or saved; null while it has never been saved. */
  readonly base: Article | null;
  readonly text: ArticleText;
  readonly dirty: boolean;
  readonly busy: boolean;
  /** What somebody else has saved while this text was changed. */
  readonly theirs: Article | null;
  /** When the unsaved text was typed that was found on this device, as ISO 8601. */
  readonly foundAt: string | null;
  readonly error: unknown;
  change(patch: Partial<ArticleText>): void;
  /** Answers the saved article, or null when it was refused. `over` saves over what somebody else has saved. */
  save(status: ArticleStatus, over?: Article): Promise<Article | null>;
  /** Shows the article as it is kept, or another version of it, and answers what stood there. */
  show(article: Article): ArticleText;
  /** Back to the beginning. */
  discard(): void;
}

interface Beginning {
  /** Names this editor on this device: the article's id, or what a new one is about. */
  readonly key: string;
  /** Of a new article. */
  readonly text: ArticleText;
}

/** An article while it is written: what is unsaved, what it is compared with, and who came in between. */
export function useArticleEditor(article: Article | null, beginning: Beginning): ArticleEditor {
  const api = useApi();
  const invalidate = useInvalidate();
  const { user, organisation } = useSession();
  const key = `knowledge.unsaved.${organisation.id}.${user.id}.${beginning.key}`;
  const [found, setFound] = useState(() => readKept(localStorage, key));
  const [base, setBase] = useState(article);
  const [text, setText] = useState<ArticleText>(() => textOf(found ?? article ?? beginning.text));
  const [theirs, setTheirs] = useState(() =>
    found && article && found.version !== article.version ? article : null,
  );
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const once = useRef(onceKey());
  const before = base ? textOf(base) : beginning.text;
  const dirty = hasChanged(before, text);
  const version = base?.version ?? 0;

  useEffect(() => {
    keepText(localStorage, key, dirty ? { ...text, version } : null);
  }, [key, text, dirty, version]);

  // Somebody else has saved it: shown at once where nothing was typed, told where something was.
  useEffect(() => {
    if (!article || busy || article.version <= version) return;
    if (dirty) return setTheirs(article);
    setBase(article);
    setText(textOf(article));
  }, [article, busy, version, dirty]);

  async function send(status: ArticleStatus, over: Article | undefined): Promise<Article> {
    if (base === null) {
      const body = { ...text, title: text.title.trim(), status };
      return api.call(createArticleContract, { body }, { idempotencyKey: once.current(body) });
    }
    const changes = over ? { ...text, title: text.title.trim() } : changedFields(before, text);
    return api.call(updateArticleContract, {
      params: { id: base.id },
      body: { ...changes, status, version: (over ?? base).version },
    });
  }

  async function save(status: ArticleStatus, over?: Article): Promise<Article | null> {
    setBusy(true);
    setError(null);
    try {
      const saved = await send(status, over);
      setBase(saved);
      setTheirs(null);
      setFound(null);
      invalidate(getArticleContract, listArticlesContract, listVersionsContract);
      return saved;
    } catch (thrown) {
      const isConflict = thrown instanceof ApiError && thrown.code === knowledgeErrors.versionConflict.code;
      const current =
        isConflict && base
          ? await api.call(getArticleContract, { params: { id: base.id } }).catch(() => null)
          : null;
      if (current) setTheirs(current);
      else setError(thrown);
      return null;
    } finally {
      setBusy(false);
    }
  }

  return {
    base,
    text,
    dirty,
    busy,
    theirs,
    foundAt: found && dirty ? found.at : null,
    error,
    change: (patch) => setText((typed) => ({ ...typed, ...patch })),
    save,
    show(next) {
      setBase(next);
      setText(textOf(next));
      setTheirs(null);
      setFound(null);
      invalidate(getArticleContract, listArticlesContract, listVersionsContract);
      return text;
    },
    discard() {
      setText(before);
      setTheirs(null);
      setFound(null);
    },
  };
}
