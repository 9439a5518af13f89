import { defineOpenRoute } from '#kernel/http';
import { sendVerificationContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { sendVerification } from '../use-cases/send-verification.ts';

export const sendVerificationRoute = defineOpenRoute(sendVerificationContract, ({ services, user }) =>
  sendVerification(services, signedInUser(user)),
);
