import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiMutation, useTellError } from '#modules/accounts/web';
import { Button, toast } from '#ui';
import { getGlossaryContract, importTermsContract, listGlossariesContract } from '../../../contract/index.ts';

/** Adds the terms of a CSV file at once. Not while something is unsaved, which the new terms would replace. */
export function ImportTerms({ glossaryId, blocked }: { glossaryId: string; blocked: boolean }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const tell = useTellError();
  const bring = useApiMutation(importTermsContract, {
    invalidates: [getGlossaryContract, listGlossariesContract],
    onError: tell,
    onSuccess({ added, problems }) {
      const lines = problems
        .slice(0, 10)
        .map(({ line }) => line)
        .join(', ');
      toast({
        title: t('tools.glossary.imported', { count: added }),
        ...(problems.length > 0 && { description: t('tools.glossary.left_out', { lines }) }),
      });
    },
  });
  return (
    <>
      <Button
        icon={<Upload />}
        busy={bring.isPending}
        disabled={blocked}
        onClick={() => input.current?.click()}
      >
        {t('tools.glossary.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt"
        aria-label={t('tools.glossary.import')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          void file?.text().then((csv) => bring.mutate({ params: { id: glossaryId }, body: { csv } }));
          event.target.value = '';
        }}
      />
    </>
  );
}
