import { useSession } from '../session/session-context.tsx';

/** Registering asks for the name, so this is done from the start; it stands there to be corrected. */
export default function useShopNamed(): boolean {
  return useSession().organisation.name !== '';
}
