import { expect, it } from 'vitest';
import {
  maxFiles as acceptedFiles,
  maxTextLength as acceptedLength,
  visitorFilePurpose,
} from '../../contract/index.ts';
import { maxFileBytes, maxFiles } from '../files/uploads.ts';
import { maxTextLength } from './composer.ts';

it('the field stops where the server does', () => {
  expect(maxTextLength).toBe(acceptedLength);
  expect([maxFiles, maxFileBytes]).toEqual([acceptedFiles, visitorFilePurpose.maxBytes]);
});
