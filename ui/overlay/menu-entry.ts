import type { ReactNode } from 'react';

export type MenuEntry =
  | {
      kind?: 'action';
      key: string;
      label: string;
      icon?: ReactNode;
      shortcut?: string;
      danger?: boolean;
      disabled?: boolean;
      onSelect: () => void;
    }
  /** `trailing` stands after the label: a count. */
  | { kind: 'link'; key: string; label: string; icon?: ReactNode; href: string; trailing?: ReactNode }
  | {
      kind: 'check';
      key: string;
      label: string;
      checked: boolean;
      disabled?: boolean;
      onCheckedChange: (checked: boolean) => void;
    }
  | {
      kind: 'radio';
      key: string;
      /** Names the group above its options. */
      label: string;
      value: string;
      onValueChange: (value: string) => void;
      options: readonly { value: string; label: string; icon?: ReactNode }[];
    }
  | { kind: 'separator'; key: string };
