-- What a member answered to a question, as the article that it could become.
alter table unanswered_questions
  add column proposed_title text,
  add column proposed_body text,
  add column proposed_at timestamptz;
