import { access } from 'node:fs/promises';
import { defineCheck } from '#kernel/module';
import { runProgram } from '../providers/machine/run-program.ts';
import { aiSettings } from '../settings.ts';

const limits = { timeoutMs: 10_000, maxBytes: 1024 * 1024 };

/** Whether the program and the weights that an operator brought for speech are there. */
export const ownWeightsCheck = defineCheck({
  name: 'ai.own_weights',
  findings: { none: 'pass', ready: 'pass', no_program: 'fail', no_weights: 'fail' },
  async look({ config }) {
    const program = config.get(aiSettings.whisperProgram);
    const model = config.get(aiSettings.whisperModel);
    if (model === undefined) return [{ code: 'none' }];
    const weights = await access(model).then(
      () => true,
      () => false,
    );
    if (!weights) return [{ code: 'no_weights', vars: { model } }];
    const runs = await runProgram({ program, args: ['--help'], ...limits }).then(
      () => true,
      () => false,
    );
    return runs ? [{ code: 'ready', vars: { model } }] : [{ code: 'no_program', vars: { program } }];
  },
});
