export { type ClassedMessage, classifyByRules } from './assistant/classify-by-rules.ts';
export { registerChannelPort } from './channels/index.ts';
export type { ChannelPort, Leaving, LetterThread, SentAbout } from './channels/port.ts';
export { followUpPurpose } from './follow-up-purpose.ts';
export { inboxModule } from './module.ts';
export { keyOfChannel } from './repo/channel.repo.ts';
export {
  type ConversationFigures,
  countWaiting,
  type InboxActivity,
  type SatisfactionFigures,
  selectConversationFigures,
  selectInboxActivity,
  selectSatisfactionFigures,
} from './repo/figures.repo.ts';
export { findMessageMail } from './repo/message-mail.repo.ts';
export { messageRows, saidWith } from './repo/message-rows.repo.ts';
export { demoShop } from './use-cases/demo-shop.ts';
export { receiveFromChannel } from './use-cases/receive-from-channel.ts';
export { setDelivery } from './use-cases/set-delivery.ts';
