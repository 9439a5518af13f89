import { cx } from '../cx.ts';
import { lazyPart } from '../overlay/lazy-part.tsx';
import { controlLook } from './control-look.ts';
import { useControl } from './field.tsx';
import type { TagInputPartProps } from './tag-input-part.tsx';
import type { TagInputProps } from './tag-input-props.ts';

const { Part } = lazyPart<TagInputPartProps>(() => import('./tag-input-part.tsx'));

/** Several short words. Enter or a comma adds, Backspace takes the last, arrows reach the others. */
export function TagInput(props: TagInputProps) {
  const control = useControl({});
  return (
    <Part
      {...props}
      control={control}
      fallback={
        <div className={cx(controlLook, 'flex min-h-8 items-center text-ink-soft', props.className)}>
          {props.value.join(', ') || props.placeholder}
        </div>
      }
    />
  );
}
