import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// `vite ui/gallery`: every component in every state, to look at and to test.
export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../public',
  plugins: [react(), tailwindcss()],
  build: { outDir: '../../dist/gallery', emptyOutDir: true },
});
