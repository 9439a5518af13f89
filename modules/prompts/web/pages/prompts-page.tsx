import { textField, useUrlState } from '#kernel/browser';
import { PromptEditorPage } from '../parts/editor/prompt-editor-page.tsx';
import { PromptListPage } from '../parts/prompt-list-page.tsx';

const state = { prompt: textField(80), search: textField(100) };

/** What a model is asked for: all prompts, or the one that the URL names. */
export default function PromptsPage() {
  const [{ prompt, search }, change] = useUrlState(state);
  if (prompt !== '') return <PromptEditorPage key={prompt} name={prompt} />;
  return <PromptListPage search={search} onSearch={(next) => change({ search: next })} />;
}
