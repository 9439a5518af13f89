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

await startI18n(wordsOf(webModules));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={createAppRouter(webModules)} />
  </StrictMode>,
);
