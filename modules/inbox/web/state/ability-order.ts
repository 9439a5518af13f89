/** What a member asks for while answering; a tone is one of ours or the identifier of one of their own. */
export type AbilityOrder =
  | { readonly kind: 'reply'; readonly tone: string | undefined }
  | { readonly kind: 'retone'; readonly tone: string }
  | { readonly kind: 'translate'; readonly to: string };
