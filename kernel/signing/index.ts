export { createSigning, type Signing, signingKeyBytes } from './signing.ts';
