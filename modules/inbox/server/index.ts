export { inboxModule } from './module.ts';
export {
  type ConversationFigures,
  countWaiting,
  type InboxActivity,
  selectConversationFigures,
  selectInboxActivity,
} from './repo/figures.repo.ts';
export { demoShop } from './use-cases/demo-shop.ts';
