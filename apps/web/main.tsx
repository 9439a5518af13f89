// First, before any schema is made: it tells zod not to try eval.
import '#kernel/browser';

import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '#kernel/browser';
import { webModules } from '../../modules/index.web.ts';
import './app.css';
import { wordsOf } from './locales.ts';
import { createAppRouter } from './router.tsx';

const router = createAppRouter(webModules);
// The page's code comes beside the words, not after them.
await Promise.all([startI18n(wordsOf(webModules)), router.load()]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
