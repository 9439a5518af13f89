/** Whom the demo organisation belongs to. The top-level domain is reserved, so nobody can own the address (RFC 2606). */
export const demoIdentity = {
  email: 'demo@comptoir.example',
  fullName: 'Camille Rousseau',
  organisationName: 'Quai des Initiales',
  locale: 'fr',
} as const;
