import { type ReactNode, useEffect, useState } from 'react';
import { textField, useUrlState } from '#kernel/browser';
import { Page, SearchInput, useDebounced } from '#ui';

const fields = { search: textField(200) };

/** A list of the settings with a search that stands in its address. */
export function AdministeredList({
  title,
  lead,
  searchLabel,
  children,
}: {
  title: string;
  lead: string;
  searchLabel: string;
  children: (search: string) => ReactNode;
}) {
  const [{ search = '' }, change] = useUrlState(fields);
  const [typed, setTyped] = useState(search);
  const settled = useDebounced(typed);
  useEffect(() => change({ search: settled }), [change, settled]);
  return (
    <Page width="reading" title={title} subtitle={lead}>
      <div className="mb-4">
        <SearchInput label={searchLabel} value={typed} onValueChange={setTyped} />
      </div>
      {children(search)}
    </Page>
  );
}
