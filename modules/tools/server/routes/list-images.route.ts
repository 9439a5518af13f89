import { defineRoute } from '#kernel/http';
import { listImagesContract } from '../../contract/index.ts';
import { listImages } from '../use-cases/list-images.ts';

export const listImagesRoute = defineRoute(listImagesContract, ({ scope, query }) =>
  listImages(scope, query),
);
