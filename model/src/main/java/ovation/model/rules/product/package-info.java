package ovation.model.rules.product;
