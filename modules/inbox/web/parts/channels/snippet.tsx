import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button } from '#ui';

const copiedMs = 2_000;

/** The one line that brings the chat to any website. */
export function Snippet({ channelKey }: { channelKey: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const code = `<script src="${location.origin}/widget.js" data-key="${channelKey}" async></script>`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
    announce(t('inbox.copied'));
    setTimeout(() => setCopied(false), copiedMs);
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="text-13">{t('inbox.channels.snippet_help')}</p>
      <div className="flex flex-wrap items-start gap-2 rounded-control bg-sunken p-2">
        <code
          translate="no"
          className="min-w-0 grow basis-64 px-1 py-1 font-mono text-12 leading-normal wrap-anywhere"
        >
          {code}
        </code>
        <Button size="sm" icon={copied ? <Check /> : <Copy />} onClick={() => void copy()}>
          {t(copied ? 'inbox.copied' : 'inbox.channels.copy')}
        </Button>
      </div>
    </div>
  );
}
