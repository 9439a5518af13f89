import { describeAnswerer } from '../../ports/answer.contract.ts';
import { createLocalAnswerer } from './local-answerer.ts';

describeAnswerer('local', createLocalAnswerer);
