package ovation.model.rules.disk;
