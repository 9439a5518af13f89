import { beforeEach, describe, expect, it } from 'vitest';
import { dismissToast, toast, toastItems } from './toast-store.ts';

beforeEach(() => {
  for (const { id } of toastItems()) dismissToast(id);
});

describe('toasts', () => {
  it('says the same thing once, and starts its time again', () => {
    toast({ title: 'Saved' });
    toast({ title: 'Saved' });
    expect(toastItems()).toMatchObject([{ title: 'Saved', turn: 2 }]);
  });
  it('replaces what has the same key', () => {
    toast({ title: 'Sending', key: 'send' });
    toast({ title: 'Sent', key: 'send' });
    expect(toastItems().map(({ title }) => title)).toEqual(['Sent']);
  });
  it('shows three at most, the newest last', () => {
    for (const title of ['1', '2', '3', '4']) toast({ title });
    expect(toastItems().map(({ title }) => title)).toEqual(['2', '3', '4']);
  });
  it('can be taken back by who said it', () => {
    const takeBack = toast({ title: 'Uploading' });
    takeBack();
    expect(toastItems()).toEqual([]);
  });
});
