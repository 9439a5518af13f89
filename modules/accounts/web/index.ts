export { apiKey } from './data/api-key.ts';
export { QueryError, useTellError } from './data/query-error.tsx';
export { useApiMutation, useInvalidate } from './data/use-api-mutation.ts';
export { type ApiPages, useApiPages } from './data/use-api-pages.ts';
export { useApiQuery } from './data/use-api-query.ts';
export { FormError } from './forms/form-error.tsx';
export { useContractForm } from './forms/use-contract-form.ts';
export { useLive, useLiveFrame, useLiveLine } from './live/use-live.ts';
export { type Session, useApi, useSession } from './session/session-context.tsx';
