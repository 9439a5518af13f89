import { defineRoute } from '#kernel/http';
import { listMacrosContract } from '../../contract/index.ts';
import { listMacros } from '../use-cases/list-macros.ts';

export const listMacrosRoute = defineRoute(listMacrosContract, ({ scope }) => listMacros(scope));
