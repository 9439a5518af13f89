import { useTranslation } from 'react-i18next';
import { pricedTools } from '../../contract/index.ts';

/** What a tool is called; one that no module of this installation knows any more keeps its own name. */
export function useToolName(): (tool: string) => string {
  const { t, i18n } = useTranslation();
  return (tool) => {
    const priced = pricedTools.find((one) => one === tool);
    if (priced) return t(`billing.tool.${priced}`);
    // An ability of a module: what it calls `inbox.reply` it has words for under `inbox.tool.reply`.
    const key = tool.replace('.', '.tool.');
    return i18n.exists(key) ? t(key) : tool;
  };
}
