import { defineCommand } from '#kernel/module';
import { turnSwitch } from './turn-switch.ts';

const turn = (name: 'on' | 'off', summary: string, said: string) =>
  defineCommand({
    name: `outgoing ${name}`,
    summary,
    async run({ open, terminal }) {
      await turnSwitch(await open(), 'outgoing', name === 'on');
      terminal.print(said);
      return 0;
    },
  });

/** `comptoir outgoing on`, `comptoir outgoing off`. */
export const outgoingCommands = [
  turn(
    'on',
    'Let mails leave and other servers be called, as after a restore that was looked at.',
    'Mails leave and other servers are called, within seconds.',
  ),
  turn(
    'off',
    'Hold back mails and call no other server; mails wait and leave later.',
    'Nothing leaves any more, within seconds.',
  ),
];
