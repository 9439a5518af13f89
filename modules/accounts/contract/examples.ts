import type { Invitation, Member, Organisation, Session, User } from './entities.ts';

/** The people and things that the examples of the API's documentation speak of. */
export const exampleUser: User = {
  id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c',
  email: 'camille@quai-des-initiales.example',
  fullName: 'Camille Martin',
  locale: 'fr',
  emailVerified: true,
  administrator: false,
  avatarUrl: null,
  createdAt: '2026-11-20T09:00:00.000Z',
};

export const exampleOrganisation: Organisation = {
  id: '01938b5e-7c1a-7d3e-9b6f-3a5b7c9d1e2f',
  name: 'Quai des Initiales',
  language: 'fr',
  defaultRegion: 'FR',
  timeZone: 'Europe/Paris',
  createdAt: '2026-11-20T09:00:00.000Z',
  deleteAfter: null,
};

export const exampleMember: Member = {
  userId: exampleUser.id,
  fullName: exampleUser.fullName,
  email: exampleUser.email,
  role: 'owner',
  avatarUrl: null,
  joinedAt: '2026-11-20T09:00:00.000Z',
};

export const exampleSession: Session = {
  id: '01938b5e-7c1a-7d3e-9b6f-4c6d8e0f2a3b',
  device: { browser: 'Firefox', system: 'Linux' },
  ip: '203.0.113.7',
  createdAt: '2026-11-20T09:00:00.000Z',
  lastUsedAt: '2026-11-20T09:45:00.000Z',
  current: true,
};

/** Signs nothing: the middle part says what it is. */
export const exampleAccessToken = 'eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl';
export const examplePassword = 'huit-tasses-de-thé-bleu';

export const exampleInvitation: Invitation = {
  id: '01938b5e-7c1a-7d3e-9b6f-5d7e9f1a3b4c',
  email: 'jean@quai-des-initiales.example',
  role: 'member',
  invitedBy: exampleUser.fullName,
  sentAt: '2026-11-20T09:00:00.000Z',
  expiresAt: '2026-11-27T09:00:00.000Z',
  expired: false,
};

/** Opens nothing: as long as one that does. */
export const exampleLinkToken = 'ZXhhbXBsZS10b2tlbi10aGF0LW9wZW5zLW5vdGhpbmc';
