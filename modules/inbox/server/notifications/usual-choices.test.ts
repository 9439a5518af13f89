import { describe, expect, it } from 'vitest';
import { notificationKinds } from '../../contract/index.ts';
import en from '../../locales/en.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import { choicesOf } from './usual-choices.ts';

describe('choices of notifications', () => {
  it('hold one of each kind that there is, as usual where nothing was chosen', () => {
    const choices = choicesOf({ mentioned: { mail: 'now' }, snooze_ended: { page: false } });
    expect(choices.map(({ kind }) => kind)).toEqual([...notificationKinds]);
    expect(choices).toContainEqual({ kind: 'mentioned', page: true, mail: 'now' });
    expect(choices).toContainEqual({ kind: 'snooze_ended', page: false, mail: 'never' });
    expect(choices).toContainEqual({ kind: 'assigned', page: true, mail: 'digest' });
  });

  it.each([...notificationKinds])('of %s have words in every language', (kind) => {
    for (const words of [en, fr]) expect(Object.keys(words)).toContain(`inbox.notices.kind.${kind}.name`);
  });
});
