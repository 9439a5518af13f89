import type * as z from 'zod';

/** An answer whose headers have arrived. Its body is read once: with one of the methods, or chunk by chunk. */
export class HttpResponse {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    /** Where the answer came from, after redirects. */
    readonly url: URL,
    readonly body: AsyncGenerator<Uint8Array>,
    /** Ends an answer whose body does not matter, and frees its connection. An answer is either read or discarded. */
    readonly discard: () => void,
  ) {}

  /** Status 200 to 299. */
  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  async bytes(): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.body) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** As UTF-8. */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  /** Throws SyntaxError for what is no JSON and ZodError for what has another shape. */
  async json<T>(schema: z.ZodType<T>): Promise<T> {
    return schema.parse(JSON.parse(await this.text()));
  }
}
