/** Why a file cannot be read; the names are those of `aiErrors`. */
export type FileProblem =
  | 'fileEncrypted'
  | 'fileBroken'
  | 'fileTooComplex'
  | 'fileTooManyPages'
  | 'fileNotServed';

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read: ${problem}`, options);
  }
}

export const mostPages = 500;
