import { createUploadContract } from '#kernel/contract';
import { defineProtocolRoute } from '#kernel/http';
import { speakTus } from '../uploads/tus-server.ts';

export const createUploadRoute = defineProtocolRoute(createUploadContract, speakTus);
