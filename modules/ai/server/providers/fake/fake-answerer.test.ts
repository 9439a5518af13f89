import { describeAnswerer } from '../../ports/answer.contract.ts';
import { createFakeAnswerer } from './fake-answerer.ts';

describeAnswerer('sandbox', createFakeAnswerer);
