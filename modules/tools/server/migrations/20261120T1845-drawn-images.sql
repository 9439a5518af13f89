-- The gallery: what was drawn, by the file that holds it. It goes with its task.
create table drawn_images (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  task_id uuid not null,
  prompt text not null,
  seed bigint,
  parent_id uuid,
  width integer not null,
  height integer not null,
  engine text not null,
  created_at timestamptz not null,
  primary key (org_id, id)
);

create index drawn_images_newest on drawn_images (org_id, created_at desc, id desc);
create index drawn_images_by_task on drawn_images (org_id, task_id);
create index drawn_images_by_parent on drawn_images (org_id, parent_id) where parent_id is not null;
create index drawn_images_by_prompt on drawn_images using gin (app.fold(prompt) gin_trgm_ops);
