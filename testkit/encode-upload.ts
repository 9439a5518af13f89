export interface Upload {
  readonly name: string;
  readonly bytes: Buffer | string;
  /** What the client says that it is; nobody should believe it. */
  readonly mediaType?: string;
  /** Of the file's part; `file` unless told. */
  readonly field?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const boundary = 'comptoir-test-boundary-5e1c';

/** A form as browsers send it (RFC 7578): names in UTF-8, with quotes and line ends escaped as HTML says. */
export function encodeUpload({
  name,
  bytes,
  mediaType = 'application/octet-stream',
  field = 'file',
  fields,
}: Upload): {
  readonly body: Buffer;
  readonly contentType: string;
} {
  const quoted = (text: string) => text.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22');
  const texts = Object.entries(fields ?? {}).map(
    ([key, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(key)}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"; filename="${quoted(name)}"\r\nContent-Type: ${mediaType}\r\n\r\n`;
  return {
    body: Buffer.concat([
      Buffer.from(texts.join('') + head),
      Buffer.from(bytes),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
