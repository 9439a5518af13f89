import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getFileContract } from '#kernel/contract';
import { useApi } from '#modules/accounts/web';

export interface PagePicture {
  /** Undefined until it is there. */
  readonly src: string | undefined;
  readonly gone: boolean;
}

/** A page's picture as something that an `img` can show; a file is read with the session, which a plain address has not. */
export function usePagePicture(id: string | null): PagePicture {
  const api = useApi();
  const { data, isError } = useQuery({
    queryKey: ['tools.read.picture', id],
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    queryFn: () => api.download(getFileContract, { params: { id: id ?? '' }, query: {} }),
  });
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    if (!data) return setSrc(undefined);
    const made = URL.createObjectURL(data);
    setSrc(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return { src, gone: id === null || isError };
}
