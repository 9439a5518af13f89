import { kernelSettings } from '#kernel/config';
import { defineCheck } from '#kernel/module';
import { inspectDoor } from '#kernel/smtp';

/** Whether mail can come in. */
export const doorCheck = defineCheck({
  name: 'channels.door',
  findings: { off: 'pass', answers: 'pass', free: 'pass', taken: 'fail', refused: 'fail' },
  async look({ config }) {
    const port = config.get(kernelSettings.mailInPort);
    if (port === 0) return [{ code: 'off' }];
    return [{ code: await inspectDoor(port, config.get(kernelSettings.host)), vars: { port } }];
  },
});
