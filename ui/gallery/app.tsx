import type { ComponentType } from 'react';
import { Select, Toolbar, UiProvider, useTheme } from '../index.ts';
import { Controls } from './controls.tsx';
import { Data } from './data.tsx';
import { Feedback } from './feedback.tsx';
import { Forms } from './forms.tsx';
import { Identity } from './identity.tsx';
import { Overlays } from './overlays.tsx';
import { Shell } from './shell.tsx';

const SECTIONS: Record<string, ComponentType> = {
  identity: Identity,
  controls: Controls,
  forms: Forms,
  overlays: Overlays,
  feedback: Feedback,
  data: Data,
};

const go = (change: Record<string, string>): void => {
  const params = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(change)) params.set(key, value);
  location.search = params.toString();
};

export function App({ section, direction }: { section: string; direction: 'ltr' | 'rtl' }) {
  const Section = SECTIONS[section] ?? Controls;
  return (
    <UiProvider direction={direction}>
      {section === 'shell' ? (
        <Shell />
      ) : (
        <main className="mx-auto flex max-w-[960px] flex-col gap-8 p-4 md:p-8">
          <Settings section={section} direction={direction} />
          <Section />
        </main>
      )}
    </UiProvider>
  );
}

function Settings({ section, direction }: { section: string; direction: 'ltr' | 'rtl' }) {
  const { choice, setChoice } = useTheme();
  const sections = [...Object.keys(SECTIONS), 'shell'].map((value) => ({ value, label: value }));
  const lang = document.documentElement.lang;
  return (
    <Toolbar label="Gallery">
      <h1 className="sr-only">Gallery</h1>
      <Select
        className="w-36"
        aria-label="Section"
        value={section}
        options={sections}
        onValueChange={(value) => go({ section: value })}
      />
      <Select
        className="w-28"
        aria-label="Theme"
        value={choice}
        options={(['light', 'dark', 'system'] as const).map((value) => ({ value, label: value }))}
        onValueChange={setChoice}
      />
      <Select
        className="w-24"
        aria-label="Language"
        value={lang}
        options={['en', 'fr'].map((value) => ({ value, label: value }))}
        onValueChange={(value) => go({ lang: value })}
      />
      <Select
        className="w-24"
        aria-label="Direction"
        value={direction}
        options={['ltr', 'rtl'].map((value) => ({ value, label: value }))}
        onValueChange={(value) => go({ dir: value })}
      />
    </Toolbar>
  );
}
