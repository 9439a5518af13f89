import { getUploadContract } from '#kernel/contract';
import { defineProtocolRoute } from '#kernel/http';
import { tellUpload } from '../uploads/tell-upload.ts';

export const getUploadRoute = defineProtocolRoute(getUploadContract, tellUpload);
