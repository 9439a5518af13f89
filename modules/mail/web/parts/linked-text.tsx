import { Fragment } from 'react';

const address = /(https?:\/\/[^\s<>"]+)/;

/** A mail's words as they are, its web addresses to follow. */
export function LinkedText({ text }: { text: string }) {
  return (
    <div className="mt-3 whitespace-pre-wrap break-words rounded-card border border-line bg-sunken p-4">
      {text.split(address).map((part, index) => (
        // The parts of one text never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
        <Fragment key={index}>
          {address.test(part) ? (
            <a href={part} target="_blank" rel="noreferrer" className="break-all text-accent underline">
              {part}
            </a>
          ) : (
            part
          )}
        </Fragment>
      ))}
    </div>
  );
}
