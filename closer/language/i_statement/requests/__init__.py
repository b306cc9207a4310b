"""What is asked for: wishes of close cases, the own words turned to the positive, a counsellor's words for a topic."""
