import { deleteUploadContract } from '#kernel/contract';
import { defineProtocolRoute } from '#kernel/http';
import { speakTus } from '../uploads/tus-server.ts';

export const deleteUploadRoute = defineProtocolRoute(deleteUploadContract, speakTus);
