/** What was found on a page, in a file that is there until the caller is done with it. */
export interface FoundMedia {
  /** `captions` are WebVTT. */
  readonly kind: 'captions' | 'sound';
  readonly path: string;
  readonly title: string;
  /** Of the captions: two letters, or null where the page does not tell. */
  readonly language: string | null;
}

export interface PageRequest {
  readonly url: string;
  /** Captions in another language are of no use; null takes those that were written in the language of the recording. */
  readonly language: string | null;
  /** Of all that may be fetched. */
  readonly maxBytes: number;
}

/** Gets what a page of a video site shows: the captions that it has, else its sound. */
export interface MediaPages {
  /** @throws AppError `ai.program_failed` where the page shows nothing that it knows, or less than all came; HttpClientError */
  fetch<Result>(request: PageRequest, use: (found: FoundMedia) => Promise<Result>): Promise<Result>;
}
