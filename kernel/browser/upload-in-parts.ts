import { Upload } from 'tus-js-client';
import type { StoredFileView } from '#kernel/contract';
import { ApiError, unreachable } from './api-error.ts';

const partBytes = 5 * 1024 * 1024;
const pausesMs = [0, 1_000, 3_000, 5_000, 10_000, 20_000];

export interface PartsOptions {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (progress: number) => void;
}

interface Line extends PartsOptions {
  readonly endpoint: string;
  readonly locale: string;
  accessToken(): string | null;
  refresh(): Promise<string | null>;
}

/** Sends a large file part by part, and goes on where it was when the line, or the page, was gone. @throws ApiError */
export function uploadInParts(file: File, line: Line): Promise<StoredFileView> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: line.endpoint,
      chunkSize: partBytes,
      retryDelays: pausesMs,
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name },
      onBeforeRequest(request) {
        const token = line.accessToken();
        if (token !== null) request.setHeader('authorization', `Bearer ${token}`);
        request.setHeader('accept-language', line.locale);
      },
      onShouldRetry(error) {
        const status = error.originalResponse?.getStatus() ?? 0;
        if (status === 401) void line.refresh();
        return status === 0 || status === 401 || status === 409 || status === 423 || status >= 500;
      },
      onProgress: (sent, all) => line.onProgress?.(all === 0 ? 1 : sent / all),
      onError: (error) => reject(toApiError(error)),
      onSuccess() {
        const id = upload.url?.split('/').at(-1) ?? '';
        resolve({ id, name: file.name, mediaType: file.type, sizeBytes: file.size });
      },
    });
    const giveUp = () => {
      // What has come is forgotten by the server after a day, where it cannot be told now.
      void upload.abort(true).catch(() => undefined);
      reject(line.signal?.reason);
    };
    if (line.signal?.aborted) return giveUp();
    line.signal?.addEventListener('abort', giveUp, { once: true });
    upload
      .findPreviousUploads()
      .then(([previous]) => {
        // Given up while it was looked for.
        if (line.signal?.aborted) return;
        if (previous) upload.resumeFromPreviousUpload(previous);
        upload.start();
      })
      .catch(reject);
  });
}

function toApiError(error: unknown): ApiError {
  const { originalResponse } = error as {
    originalResponse?: { getStatus(): number; getBody(): string } | null;
  };
  if (!originalResponse) return new ApiError({ status: 0, code: unreachable, cause: error });
  const status = originalResponse.getStatus();
  const body = originalResponse.getBody();
  const problem = body.startsWith('{') ? (JSON.parse(body) as { code: string }) : undefined;
  return new ApiError({ ...problem, status, code: problem?.code ?? 'kernel.internal', cause: error });
}
